"""Every limit on a request, with its number and its reason.

``bounds`` has those that an operator can set, in the order in which they are checked, and ``fixed``
the others. The other modules check them: the bytes of a request (``http``), the document before it
is validated (``document``), the variables (``values``), what the operation could return before it
is planned (``cost``), and the values that are bound, in every request (``values``).

``resources`` has the bounds on what the server takes while it works.
"""
