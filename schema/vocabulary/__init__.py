"""What all types share: scalars, filters and pages."""
