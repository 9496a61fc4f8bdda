package cn.huiyin.petition.reception.domain;

/** 接访行为: hold and cancel what is scheduled; sign for and link petitions to what was held. */
public enum ReceptionAct {
  HOLD,
  CANCEL,
  SIGN,
  LINK_PETITION
}
