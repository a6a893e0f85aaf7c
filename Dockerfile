# The portal's production door and nothing else: no mocks, no tests, no build tools.
FROM node:24-slim AS build
WORKDIR /vloot
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATABASE_URL=file:/data/vloot.db
# under load 170 MB instead of 260, for the same work
ENV NODE_COMPILE_CACHE=/tmp/vloot NODE_OPTIONS=--max-semi-space-size=4
WORKDIR /vloot
COPY --from=build /vloot/package.json ./
COPY --from=build /vloot/node_modules node_modules
COPY --from=build /vloot/server server
COPY --from=build /vloot/web/dist web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4600
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4600/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# what is under way may finish: give it the 30 seconds that a write may take (`docker stop --time 35`)
STOPSIGNAL SIGTERM
CMD ["node", "server/main.ts"]
