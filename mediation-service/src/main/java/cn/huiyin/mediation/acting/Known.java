package cn.huiyin.mediation.acting;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.org.OrgDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 已知的单位与区划: what a case is counted under must be in the directory. */
@ApplicationScoped
public class Known {
  private static final String COUNTY = "COUNTY";

  private final OrgDirectory directory;

  @Inject
  public Known(OrgDirectory directory) {
    this.directory = directory;
  }

  /**
   * The code, once it is known to be one.
   *
   * @throws RuleBroken when there is no such division
   */
  public String division(String code) {
    return directory
        .division(code)
        .orElseThrow(() -> new RuleBroken("UNKNOWN_DIVISION", null, "没有这个行政区划", "no such division"))
        .code();
  }

  /**
   * The code, once it is known to be one.
   *
   * @throws RuleBroken when there is no such unit
   */
  public String unit(String code) {
    return directory
        .unit(code)
        .orElseThrow(() -> new RuleBroken("UNKNOWN_UNIT", null, "没有这个单位", "no such unit"))
        .code();
  }

  /** Whether the division is the county itself. */
  public boolean isCounty(String divisionCode) {
    return directory
        .division(divisionCode)
        .filter(division -> COUNTY.equals(division.level()))
        .isPresent();
  }
}
