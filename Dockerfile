# The tests run on Python 3.11, and so does the image. The first stage is not slim, because pip needs
# a compiler where a package has no wheel for the machine: pysqlite3 has none for Linux on ARM.
FROM python:3.11-trixie AS build
WORKDIR /app

# The environment needs no pip of its own: that of the base installs into it.
RUN python -m venv --without-pip /opt/venv
COPY requirements.lock ./
RUN pip --python /opt/venv/bin/python install --require-hashes -r requirements.lock

COPY LICENSE README.md pyproject.toml ./
COPY api ./api
COPY db ./db
COPY schema ./schema
COPY seeds ./seeds
# The application runs from its folder, as it does in a checkout: the names of its packages are too
# general for site-packages. An editable install adds the command, and points to this folder.
RUN pip --python /opt/venv/bin/python install --no-deps --no-build-isolation --editable . \
    && /opt/venv/bin/python -m compileall -q api db schema seeds

FROM python:3.11-slim-trixie
WORKDIR /app

# The server writes to var/ alone, and only where it keeps its database there, in SQLite.
RUN useradd --uid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin policygraph \
    && install --directory --owner=policygraph --group=policygraph var
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app ./

ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    POLICYGRAPH_HOST=0.0.0.0 \
    POLICYGRAPH_PORT=8000
EXPOSE 8000
USER 10001:10001

# A proxy that the environment names is not for this address.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD python -c "import urllib.request as u; u.build_opener(u.ProxyHandler({})).open('http://127.0.0.1:$POLICYGRAPH_PORT/health/ready', timeout=4)"
CMD ["policygraph", "serve"]
