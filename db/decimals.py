"""How exact numbers are stored and computed: scaled to whole numbers, and rounded alike everywhere.

A stored number is a count of ten-thousandths; a computed one, a count of ten-billionths.
"""

DECIMAL_PLACES = 4
DECIMAL_SCALE = 10**DECIMAL_PLACES
# What is computed from exact numbers is kept to the tenth place, rounded half away from zero.
DERIVED_PLACES = 10
DERIVED_SCALE = 10**DERIVED_PLACES
# What turns a stored number into a computed one.
STEP = DERIVED_SCALE // DECIMAL_SCALE
