# The site in an image of its own: PostgreSQL is a service beside it, so the embedded one stays out.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
# Tests have run before an image is made; they need more than a build container has.
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Pcontainer -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/omarmt.jar extract --layers --destination /layers

# Documents and pictures bring their letters with them and draw them by themselves: neither fonts nor fontconfig are needed.
FROM eclipse-temurin:25-jre
RUN groupadd --system omarmt && useradd --system --gid omarmt --no-create-home --shell /usr/sbin/nologin omarmt
WORKDIR /site
# From what changes seldom to what changes always, so that a new release is a small download.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
# A volume takes the owner of the folder that it covers.
RUN mkdir -p data/media && chown -R omarmt:omarmt data
USER omarmt
ENV SPRING_PROFILES_ACTIVE=container \
    SPRING_THREADS_VIRTUAL_ENABLED=true \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=65 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
# Bash alone asks: the image promises neither curl nor wget, and a second JVM a moment would cost more than the answer.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=2s --retries=3 CMD \
    ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && IFS= read -r -t 4 status <&3 && [[ $status == *' 200'* ]]"]
ENTRYPOINT ["java", "-jar", "omarmt.jar"]
