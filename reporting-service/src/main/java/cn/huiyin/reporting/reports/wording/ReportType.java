package cn.huiyin.reporting.reports.wording;

import java.util.Arrays;
import java.util.Optional;

/** 报告种类 (DOMAIN 0.3): reports that are never merged, each with a template of its own. */
public enum ReportType {
  /** 法治政府建设工作年度报告. */
  RULE_OF_LAW("rule-of-law"),
  /** 信访情况年度报告 (第四十一条). */
  PETITION_WORK("petition-work");

  private final String code;

  ReportType(String code) {
    this.code = code;
  }

  /** Its name in addresses and among the templates. */
  public String code() {
    return code;
  }

  /** The report of a name. */
  public static Optional<ReportType> of(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }
}
