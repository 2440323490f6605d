"""Documents that would take seconds, and are refused before they are validated or planned."""

PATH = 'path(from: "agency_1", to: "agency_2") { hops { from { name } to { name } } }'
FAN_OUT = " ".join(
    f"fragment F{n} on Agency {{ a: parent {{ ...F{n + 1} }} b: parent {{ ...F{n + 1} }} }}"
    for n in range(8)
)
FACTS = ("Partnership", "Operation", "Funding", "Event", "Statistic", "Commitment", "Claim")
OF_EACH = " ".join(f"... on {kind} {{{{ {{0}} }}}}" for kind in FACTS)
IN_KINDS = f"facts(first: 1) {{{{ nodes {{{{ {OF_EACH} }}}} }}}}"
ABUSES = {
    "aliased paths": "{" + " ".join(f"a{n}: {PATH}" for n in range(580)) + "}",
    "fewer aliased paths": "{" + " ".join(f"a{n}: {PATH}" for n in range(50)) + "}",
    "fan-out through fragments": f'{{ agency(slug: "x") {{ ...F0 }} }} {FAN_OUT}'
    " fragment F8 on Agency { id }",
    "overlapping fields": "{" + 'agency(slug: "x") { parent { id } } ' * 300 + "}",
    "fewer overlapping fields": "{" + 'agency(slug: "x") { id } ' * 200 + "}",
    "__typename": "{" + " __typename" * 1_000 + "}",
    "aliased __typename": "{" + " ".join(f"a{n}: __typename" for n in range(100)) + "}",
    "fan-out over introspection": "{ __schema { types { ...A ...B } } } "
    + " ".join(
        f"fragment {name} on __Type {{"
        + " ".join(
            f"{name}{n}: fields {{ type {{ ofType {{ fields {{ name }} }} }} }}"
            for n in range(24)
        )
        + "}"
        for name in "AB"
    ),
    "kinds in kinds": f"{{ agency(slug: \"x\") {{ {IN_KINDS.format('...G')} }} }}"
    f" fragment G on Record {{ {IN_KINDS.format('...H')} }}"
    f" fragment H on Record {{ {IN_KINDS.format('name')} }}",
    "facets in pages": "{ agencies(first: 100) { nodes { units(first: 100) { nodes { facts {"
    " facets(fields: [RECORD_KIND, TOPICS, DOCUMENTS]) { values { value count } } } } } } } }",
    "sums": "{" + " ".join(
        f"a{n}: statistics {{ aggregate {{ groups {{ figures {{ sum }} }} }} }}" for n in range(40)
    ) + "}",
    "long response keys": "{ agencies(first: 100) { nodes { facts(first: 100) { nodes {"
    + " ".join(f"{letter * 2_000}: id" for letter in "abcde") + "} } } } }",
}  # fmt: skip
