"""The units of figures in policy documents, by their UCUM codes (https://ucum.org)."""

import re
from fractions import Fraction
from typing import NamedTuple

# Code, name, value.
PREFIX_TABLE = """
Y   yotta  1e24
Z   zetta  1e21
E   exa    1e18
P   peta   1e15
T   tera   1e12
G   giga   1e9
M   mega   1e6
k   kilo   1e3
h   hecto  1e2
da  deka   1e1
d   deci   1e-1
c   centi  1e-2
m   milli  1e-3
u   micro  1e-6
n   nano   1e-9
p   pico   1e-12
f   femto  1e-15
a   atto   1e-18
z   zepto  1e-21
y   yocto  1e-24
Ki  kibi   1024
Mi  mebi   1048576
Gi  gibi   1073741824
Ti  tebi   1099511627776
"""

# Code, name, whether it takes prefixes, and definition: a number of another unit; for a base unit,
# the dimension that it measures; "special" for a scale that is not a multiple of another unit. Pi
# is rounded to 49 decimals.
UNIT_TABLE = """
m           meter                                 yes  [length]
s           second                                yes  [time]
g           gram                                  yes  [mass]
rad         radian                                yes  [plane angle]
K           kelvin                                yes  [temperature]
C           coulomb                               yes  [electric charge]
cd          candela                               yes  [luminosity]
[iU]        international unit                    yes  [international unit]
[IU]        international unit                    yes  1 [iU]

10*         ten                                   no   10 1
10^         ten                                   no   10 1
[pi]        pi                           no   3.1415926535897932384626433832795028841971693993751 1
%           percent                               no   1/100 1
[ppth]      part per thousand                     no   1e-3 1
[ppm]       part per million                      no   1e-6 1
[ppb]       part per billion                      no   1e-9 1
[pptr]      part per trillion                     no   1e-12 1
mol         mole                                  yes  6.02214076e23 1
bit         bit                                   yes  1 1
By          byte                                  yes  8 bit

min         minute                                no   60 s
h           hour                                  no   60 min
d           day                                   no   24 h
wk          week                                  no   7 d
mo          month                                 no   1/12 a
mo_j        Julian month                          no   1/12 a_j
mo_g        Gregorian month                       no   1/12 a_g
a           year                                  no   365.25 d
a_j         Julian year                           no   365.25 d
a_g         Gregorian year                        no   365.2425 d

t           metric ton                            yes  1000 kg
u           atomic mass unit                      yes  1.66053906660e-24 g
[car_m]     carat                                 no   1/5 g
[gr]        grain                                 no   64.79891 mg
[lb_av]     pound                                 no   7000 [gr]
[oz_av]     ounce                                 no   1/16 [lb_av]
[dr_av]     dram                                  no   1/16 [oz_av]
[stone_av]  stone                                 no   14 [lb_av]
[scwt_av]   short hundredweight                   no   100 [lb_av]
[lcwt_av]   long hundredweight                    no   112 [lb_av]
[ston_av]   short ton                             no   2000 [lb_av]
[lton_av]   long ton                              no   2240 [lb_av]
[pwt_tr]    pennyweight                           no   24 [gr]
[oz_tr]     troy ounce                            no   480 [gr]
[lb_tr]     troy pound                            no   12 [oz_tr]
[car_Au]    carat of gold                         no   1/24 1

[in_i]      inch                                  no   2.54 cm
[ft_i]      foot                                  no   12 [in_i]
[yd_i]      yard                                  no   3 [ft_i]
[mi_i]      mile                                  no   5280 [ft_i]
[fth_i]     fathom                                no   6 [ft_i]
[nmi_i]     nautical mile                         no   1852 m
[ft_us]     survey foot                           no   1200/3937 m
[rd_us]     rod                                   no   16.5 [ft_us]
[ch_us]     surveyor's chain                      no   66 [ft_us]
[fur_us]    furlong                               no   660 [ft_us]
[mi_us]     survey mile                           no   5280 [ft_us]
AU          astronomical unit                     no   149597.870691 Mm
pc          parsec                                yes  3.085678e16 m
[ly]        light-year                            yes  1 [c].a_j

ar          are                                   yes  100 m2
[sin_i]     square inch                           no   1 [in_i]2
[sft_i]     square foot                           no   1 [ft_i]2
[syd_i]     square yard                           no   1 [yd_i]2
[acr_us]    acre                                  no   160 [rd_us]2
[smi_us]    square survey mile                    no   1 [mi_us]2
[sct]       section                               no   1 [mi_us]2
[twp]       township                              no   36 [mi_us]2

l           liter                                 yes  1 dm3
L           liter                                 yes  1 dm3
st          stere                                 yes  1 m3
[cin_i]     cubic inch                            no   1 [in_i]3
[cft_i]     cubic foot                            no   1 [ft_i]3
[cyd_i]     cubic yard                            no   1 [yd_i]3
[bf_i]      board foot                            no   144 [in_i]3
[cr_i]      cord                                  no   128 [ft_i]3
[crd_us]    cord                                  no   128 [ft_i]3
[gal_us]    gallon                                no   231 [in_i]3
[bbl_us]    oil barrel                            no   42 [gal_us]
[qt_us]     quart                                 no   1/4 [gal_us]
[pt_us]     pint                                  no   1/8 [gal_us]
[cup_us]    cup                                   no   1/16 [gal_us]
[foz_us]    fluid ounce                           no   1/128 [gal_us]
[tbs_us]    tablespoon                            no   1/2 [foz_us]
[tsp_us]    teaspoon                              no   1/6 [foz_us]
[bu_us]     bushel                                no   2150.42 [in_i]3
[pk_us]     peck                                  no   1/4 [bu_us]
[dqt_us]    dry quart                             no   1/32 [bu_us]
[dpt_us]    dry pint                              no   1/64 [bu_us]
[gal_br]    imperial gallon                       no   4.54609 l
[bu_br]     imperial bushel                       no   8 [gal_br]
[qt_br]     imperial quart                        no   1/4 [gal_br]
[pt_br]     imperial pint                         no   1/8 [gal_br]
[foz_br]    imperial fluid ounce                  no   1/160 [gal_br]

Hz          hertz                                 yes  1 s-1
[kn_i]      knot                                  no   1 [nmi_i]/h
[c]         speed of light                        yes  299792458 m/s
[g]         standard gravity                      yes  9.80665 m/s2

deg         degree                                no   1/180 [pi].rad
'           minute of arc                         no   1/60 deg
''          second of arc                         no   1/3600 deg
sr          steradian                             yes  1 rad2

N           newton                                yes  1 kg.m/s2
gf          gram-force                            yes  1 g.[g]
[lbf_av]    pound-force                           no   1 [lb_av].[g]
Pa          pascal                                yes  1 N/m2
bar         bar                                   yes  1e5 Pa
atm         standard atmosphere                   no   101325 Pa
m[H2O]      meter of water                        yes  9806.65 Pa
m[Hg]       meter of mercury                      yes  133322 Pa
[in_i'H2O]  inch of water                         no   1 m[H2O].[in_i]/m
[in_i'Hg]   inch of mercury                       no   1 m[Hg].[in_i]/m
[psi]       pound per square inch                 no   1 [lbf_av]/[in_i]2

J           joule                                 yes  1 N.m
[e]         elementary charge                     yes  1.602176634e-19 C
eV          electronvolt                          yes  1 [e].V
cal         calorie                               yes  4.184 J
cal_th      thermochemical calorie                yes  4.184 J
cal_IT      international table calorie           yes  4.1868 J
[Cal]       food calorie                          no   4184 J
[Btu]       British thermal unit                  no   1054.35 J
[Btu_th]    thermochemical British thermal unit   no   1054.35 J
[Btu_IT]    international British thermal unit    no   1055.05585262 J
W           watt                                  yes  1 J/s
[HP]        horsepower                            no   550 [ft_i].[lbf_av]/s

A           ampere                                yes  1 C/s
V           volt                                  yes  1 J/C
F           farad                                 yes  1 C/V
Ohm         ohm                                   yes  1 V/A
S           siemens                               yes  1 A/V
Wb          weber                                 yes  1 V.s
T           tesla                                 yes  1 Wb/m2
H           henry                                 yes  1 Wb/A

lm          lumen                                 yes  1 cd.sr
lx          lux                                   yes  1 lm/m2

Bq          becquerel                             yes  1 s-1
Ci          curie                                 yes  3.7e10 Bq
Gy          gray                                  yes  1 J/kg
RAD         rad                                   yes  1/100 Gy
Sv          sievert                               yes  1 J/kg
REM         rem                                   yes  1/100 Sv
R           roentgen                              yes  2.58e-4 C/kg

[degR]      degree Rankine                        no   5/9 K
Cel         degree Celsius                        yes  special
[degF]      degree Fahrenheit                     no   special
[degRe]     degree Réaumur                        no   special
[pH]        pH                                    no   special
Np          neper                                 yes  special
B           bel                                   yes  special
B[SPL]      bel of sound pressure                 yes  special
"""

# The name with a prefix is both names in one word, or one of these. Other names of several words
# take no prefix; the prefixed unit is then named by its code.
PREFIXED = {
    "t": "{}tonne",
    "u": "{}dalton",
    "Cel": "{}degree Celsius",
    "m[H2O]": "{}meter of water",
    "m[Hg]": "{}meter of mercury",
    "cal_IT": "international table {}calorie",
    "cal_th": "thermochemical {}calorie",
}
CONTRACTED = {"har": "hectare", "daar": "decare", "kOhm": "kilohm", "MOhm": "megohm"}


class Prefix(NamedTuple):
    """A prefix of metric units."""

    code: str
    name: str
    value: Fraction


class Unit(NamedTuple):
    """A unit of the table."""

    code: str
    name: str
    metric: bool
    definition: str

    def name_with(self, prefix: Prefix) -> str | None:
        """Return the unit's name with a prefix, or ``None`` if it takes no prefix."""
        one_word = None if " " in self.name else "{}" + self.name
        template = CONTRACTED.get(prefix.code + self.code) or PREFIXED.get(self.code, one_word)
        return template.format(prefix.name) if template else None


def _rows(table: str) -> list[list[str]]:
    return [re.split(r" {2,}", line) for line in table.splitlines() if line]


PREFIXES = [Prefix(code, name, Fraction(value)) for code, name, value in _rows(PREFIX_TABLE)]
UNITS = {
    code: Unit(code, name, metric == "yes", definition)
    for code, name, metric, definition in _rows(UNIT_TABLE)
}
