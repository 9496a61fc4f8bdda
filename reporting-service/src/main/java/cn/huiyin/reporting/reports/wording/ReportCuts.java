package cn.huiyin.reporting.reports.wording;

import java.util.List;

/** 分项读数: a figure of the report's year by one of its groupings. */
@FunctionalInterface
public interface ReportCuts {
  /**
   * One part of a figure.
   *
   * @param code what it stands under; empty where nothing is said
   */
  record Part(String code, long quantity) {}

  /** The parts of a figure under a grouping of its own or under {@code month}; no zeros. */
  List<Part> of(String figure, String cut);
}
