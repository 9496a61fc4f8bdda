package cn.huiyin.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of the runtime settings every service takes, by file here and by environment elsewhere.
 */
public final class ServiceSettings {
  public static final String DB_URL = "huiyin.db.url";
  public static final String DB_USER = "huiyin.db.user";
  public static final String DB_PASSWORD = "huiyin.db.password";
  public static final String DB_OWNER_USER = "huiyin.db.owner.user";
  public static final String DB_OWNER_PASSWORD = "huiyin.db.owner.password";
  public static final String KAFKA = "huiyin.kafka";
  public static final String OIDC_ISSUER = "huiyin.oidc.issuer";
  public static final String KEYSET = "huiyin.fields.keyset";
  public static final String INDEX_KEY = "huiyin.fields.index-key";
  public static final String SIGNING_KEY = "huiyin.signing-key";
  public static final String SPOOL = "huiyin.spool";

  private ServiceSettings() {}

  /** The files a service keeps beside its database: keys and the folder for uploads. */
  public static Map<String, String> files(PlatformService service, Path root) {
    Path secrets = root.resolve("secrets").toAbsolutePath();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(KEYSET, secrets.resolve(service.name() + ".keyset.json").toString());
    settings.put(INDEX_KEY, secrets.resolve(service.name() + ".index-key").toString());
    settings.put(SIGNING_KEY, secrets.resolve(service.name() + ".signing-key").toString());
    settings.put(SPOOL, root.resolve("spool").resolve(service.name()).toAbsolutePath().toString());
    return settings;
  }
}
