package cn.huiyin.embedded.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 角色: the roles of DOMAIN 7.1, each with one demo user of its name. */
public enum DemoRole {
  PETITIONER,
  INTAKE,
  CLASSIFIER,
  UNIT_HANDLER,
  UNIT_HEAD,
  REVIEWER,
  MEDIATOR,
  LAWYER,
  SUPERVISOR,
  DISCLOSURE_EDITOR,
  SECRECY_REVIEWER,
  COUNTY_LEADER,
  BUREAU_HEAD,
  DISCIPLINE_LIAISON,
  ANALYST,
  ADMIN;

  /** The role of this name, in any case and with hyphens or underscores. */
  public static Optional<DemoRole> named(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(role -> role.name().equals(wanted)).findFirst();
  }

  /** All names, for a message to whom has named none of them. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }

  /** The demo user's login name: {@code demo-unit-handler}. */
  public String user() {
    return "demo-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
