package cn.huiyin.embedded;

import java.util.List;

/**
 * 四个服务: the four services as the platform knows them. Database, application login and migration
 * owner are named after the service, in the embedded run as in {@code docker-compose.yml}.
 */
public record PlatformService(String name) {
  public static final PlatformService PETITION = new PlatformService("petition");
  public static final PlatformService MEDIATION = new PlatformService("mediation");
  public static final PlatformService DISCLOSURE = new PlatformService("disclosure");
  public static final PlatformService REPORTING = new PlatformService("reporting");

  /** In the order of their ports: base + 1 to base + 4. */
  public static List<PlatformService> all() {
    return List.of(PETITION, MEDIATION, DISCLOSURE, REPORTING);
  }

  /** The service of this name. */
  public static PlatformService named(String name) {
    return all().stream()
        .filter(service -> service.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new PlatformFailure("There is no service named " + name + "."));
  }

  /** Its own database, which no other service's login may enter. */
  public String database() {
    return name;
  }

  /** The login the service works with: it may not change history. */
  public String login() {
    return name;
  }

  /** The login that owns the tables and runs the migrations. */
  public String ownerLogin() {
    return name + "_owner";
  }

  /** Maven module, image and container name. */
  public String module() {
    return name + "-service";
  }
}
