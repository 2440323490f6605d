"""What a load derives in the database from the rows that it holds, before anybody reads them."""
