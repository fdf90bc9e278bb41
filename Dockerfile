# The page: engine, fonts and atlases, built by Node and left behind with it.
FROM node:20-slim AS page
WORKDIR /game
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY scripts/build scripts/build
COPY public public
RUN npm run build

# The site with the tutorial: from docs/ and from the files that its pages quote.
FROM python:3.13-slim AS site
WORKDIR /game
COPY requirements requirements
RUN pip install --no-cache-dir -r requirements/docs.txt
COPY . .
COPY --from=page /game/node_modules/@fontsource node_modules/@fontsource
RUN python -m mkdocs --quiet build --strict && python -m whitenoise.compress --quiet --no-brotli site

# The server: Python and what requirements/server.txt names, no embedded Redis, no tests.
FROM python:3.13-slim AS server
# On all addresses: a container's own loopback is reached by nobody.
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HOST=0.0.0.0
WORKDIR /game
COPY requirements/server.txt requirements/server.txt
RUN pip install --no-cache-dir -r requirements/server.txt
COPY app.py gunicorn.conf.py ./
COPY server server
COPY --from=page /game/public public
COPY --from=page /game/packed packed
COPY --from=site /game/site site
# Nobody in particular: the server writes no file.
USER 10001:10001
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ.get(\"PORT\", 3000)}/health', timeout=2)"]
CMD ["gunicorn", "app:app"]

# The page alone, for nginx to send: docker build --target files --output deploy/public .
FROM server AS release
USER root
RUN python -m server.write_release /release
FROM scratch AS files
COPY --from=release /release /

# What is built where nothing else is asked for.
FROM server
