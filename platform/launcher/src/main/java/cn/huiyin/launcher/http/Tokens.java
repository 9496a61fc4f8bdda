package cn.huiyin.launcher.http;

import cn.huiyin.embedded.identity.DemoRole;

/** Where bearer tokens come from. */
public interface Tokens {
  /** A token of this role; unit and division may be null. */
  String token(DemoRole role, String unit, String division);
}
