package cn.huiyin.petition.domain.unit;

/** 机构名录: where rules and use cases ask for organs; answers from memory, without a query. */
public interface UnitDirectory {

  /** The organs and divisions as they are now; an immutable snapshot. */
  UnitTree tree();
}
