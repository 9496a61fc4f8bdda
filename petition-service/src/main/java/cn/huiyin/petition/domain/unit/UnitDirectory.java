package cn.huiyin.petition.domain.unit;

import java.time.LocalDate;

/** 机构名录: where rules and use cases ask for organs; answers from memory, without a query. */
public interface UnitDirectory {

  /** The organs and divisions as they are now; an immutable snapshot. */
  UnitTree tree();

  /** 沿革: the organs as they were on that day, by the days their changes took effect. */
  UnitTree treeOn(LocalDate day);
}
