package cn.huiyin.bench;

import java.net.URI;

/**
 * The run under measurement.
 *
 * @param petition base address of petition-service
 * @param reporting base address of reporting-service
 * @param clerk bearer token of an INTAKE clerk
 * @param analyst bearer token of an ANALYST
 * @param petitionDatabase JDBC URL of the petition database with login
 * @param reportingDatabase JDBC URL of the reporting database with login
 */
public record Target(
    URI petition,
    URI reporting,
    String clerk,
    String analyst,
    String petitionDatabase,
    String reportingDatabase) {

  /** Read from the environment that {@code bench/run} sets. */
  static Target fromEnvironment() {
    return new Target(
        URI.create(System.getenv("BENCH_PETITION")),
        URI.create(System.getenv("BENCH_REPORTING")),
        System.getenv("BENCH_CLERK"),
        System.getenv("BENCH_ANALYST"),
        System.getenv("BENCH_PETITION_DB"),
        System.getenv("BENCH_REPORTING_DB"));
  }
}
