# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
# Dependencies change rarely: they stay a layer of their own.
COPY pom.xml .
RUN mvn -B -ntp dependency:go-offline
COPY . .
RUN mvn -B -ntp package -DskipTests \
 && java -Djarmode=tools -jar target/shisatsu-archive.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
# Japanese file names need a UTF-8 locale.
ENV LANG=C.UTF-8 \
    ARCHIVE_DATA=/data \
    SERVER_ADDRESS=0.0.0.0
RUN useradd --system --uid 10001 --create-home archive \
 && install -d -o archive -g archive -m 700 /data \
 && install -d -o archive -g archive /app
USER archive
WORKDIR /app
COPY --from=build --chown=archive /layers/dependencies/ ./
COPY --from=build --chown=archive /layers/snapshot-dependencies/ ./
COPY --from=build --chown=archive /layers/application/ ./
# One start with the program's own PostgreSQL teaches the JVM which classes to keep ready.
RUN ARCHIVE_DATA=/tmp/training java -XX:AOTCacheOutput=archive.aot -XX:+UseSerialGC -Dspring.context.exit=onRefresh \
      --enable-native-access=ALL-UNNAMED -cp shisatsu-archive.jar jp.shisatsu.ShisatsuApplication \
 && rm -r /tmp/training
VOLUME /data
EXPOSE 8080
HEALTHCHECK \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=archive.aot", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", "shisatsu-archive.jar", "jp.shisatsu.ShisatsuApplication"]
