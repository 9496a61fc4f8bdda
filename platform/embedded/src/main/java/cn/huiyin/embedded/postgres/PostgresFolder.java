package cn.huiyin.embedded.postgres;

import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.SecretFile;
import java.nio.file.Path;

/**
 * Where everything of one PostgreSQL server lies: its data, its log and, in files of mode 600, the
 * passwords of its logins.
 */
public record PostgresFolder(Path data, Path log, Path secrets) {
  /** The usual places below the folder of one run. */
  public static PostgresFolder in(Path root) {
    Path absolute = root.toAbsolutePath().normalize();
    return new PostgresFolder(
        absolute.resolve("postgres"),
        absolute.resolve("logs").resolve("postgres.log"),
        absolute.resolve("secrets"));
  }

  Path adminPasswordFile() {
    return secrets.resolve("postgres.password");
  }

  /** Password of the superuser, who only creates databases and logins. */
  public String adminPassword() {
    return SecretFile.password(adminPasswordFile());
  }

  /** Password of the login the service works with. */
  public String password(PlatformService service) {
    return SecretFile.password(secrets.resolve(service.login() + ".db.password"));
  }

  /** Password of the login that runs the service's migrations. */
  public String ownerPassword(PlatformService service) {
    return SecretFile.password(secrets.resolve(service.ownerLogin() + ".db.password"));
  }
}
