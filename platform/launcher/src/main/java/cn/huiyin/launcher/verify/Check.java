package cn.huiyin.launcher.verify;

/**
 * 核对项.
 *
 * @param where the service, or {@code all} where services are compared
 * @param count how many things were looked at
 */
public record Check(String where, String id, boolean ok, long count, String detail) {
  String line() {
    String told = detail.isBlank() ? "" : "  " + detail;
    return String.format("  %-4s %-20s %-36s %10d%s", ok ? "ok" : "FAIL", where, id, count, told);
  }
}
