# The service alone: it needs a Neo4j of its own, as docker-compose.yml gives it. No Neo4j and no Java are in the image.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
# "prepare" builds dist. The optional packages carry a Node for machines without one.
RUN npm ci --omit=optional

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force
COPY LICENSE NOTICE CHANGELOG.md schema.graphql ./
COPY docs/rules.md docs/
COPY bin bin
COPY cypher cypher
COPY samples samples
COPY src/api/examples src/api/examples
COPY src/data/tables src/data/tables
COPY src/embedded/neo4j-artifacts.tsv src/embedded/
COPY --from=build /build/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/resgraph.js", "start"]
