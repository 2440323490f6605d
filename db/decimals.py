"""The scales of exact numbers: integers, rounded the same way in every database.

A stored number is a count of ten-thousandths; a computed number is a count of ten-billionths.
"""

DECIMAL_PLACES = 4
DECIMAL_SCALE = 10**DECIMAL_PLACES
# Computed numbers have ten decimal places, rounded half away from zero.
DERIVED_PLACES = 10
DERIVED_SCALE = 10**DERIVED_PLACES
# The factor from stored to computed numbers.
STEP = DERIVED_SCALE // DECIMAL_SCALE
