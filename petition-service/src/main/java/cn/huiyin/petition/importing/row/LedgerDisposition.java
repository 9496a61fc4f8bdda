package cn.huiyin.petition.importing.row;

/** 台账中的首次处理 (第二十二条). */
public enum LedgerDisposition {
  TRANSFERRED,
  ASSIGNED,
  GUIDED,
  NOT_ACCEPTED,
  NO_LONGER_ACCEPTED,
  LINKED_AS_REPEAT,
  SUGGESTION_REPLIED,
  VOIDED;

  /** 转送、交办: the unit handles. */
  public boolean isDispatch() {
    return this == TRANSFERRED || this == ASSIGNED;
  }
}
