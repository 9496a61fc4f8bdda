package cn.huiyin.reporting.reports.wording;

import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * 代码的中文: how a report words a code, by the wording of the report, else by the directory's names.
 *
 * @param named the name of a unit or division
 */
record CodeWords(Properties wording, Function<String, Optional<String>> named) {
  private static final String UNSAID = "未注明";

  String of(String cut, String code) {
    if (code.isEmpty()) {
      return UNSAID;
    }
    String own = wording.getProperty("code." + cut + "." + code);
    String shared = own == null ? wording.getProperty("code." + code) : own;
    return shared == null ? named.apply(code).orElse(code) : shared;
  }
}
