package cn.huiyin.reporting.reports.wording;

import cn.huiyin.kit.org.OrgDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** 报告中的名称: of the bureau, its county, units and divisions, as the directory has them. */
@ApplicationScoped
public class ReportNames {
  private final OrgDirectory directory;

  @Inject
  public ReportNames(OrgDirectory directory) {
    this.directory = directory;
  }

  /** The bureau's name. */
  public String bureau() {
    return unit().map(OrgDirectory.Unit::name).orElse("信访局");
  }

  /** The county's name. */
  public String county() {
    return unit()
        .map(OrgDirectory.Unit::divisionCode)
        .flatMap(directory::division)
        .map(OrgDirectory.Division::name)
        .orElse("本县");
  }

  /** The name of a unit or a division, if the code is one's. */
  Optional<String> named(String code) {
    return directory
        .unit(code)
        .map(OrgDirectory.Unit::name)
        .or(() -> directory.division(code).map(OrgDirectory.Division::name));
  }

  private Optional<OrgDirectory.Unit> unit() {
    return directory.units().stream()
        .filter(unit -> "PETITION_BUREAU".equals(unit.kind()) && unit.active())
        .findFirst();
  }
}
