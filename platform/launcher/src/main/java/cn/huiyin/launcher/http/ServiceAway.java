package cn.huiyin.launcher.http;

import cn.huiyin.launcher.Complaint;

/** A service does not answer now; it may be starting again. */
public final class ServiceAway extends Complaint {
  private static final long serialVersionUID = 1L;

  ServiceAway(String service, String address, Throwable cause) {
    super(service + " at " + address + " does not answer: see ./huiyin status.", cause);
  }
}
