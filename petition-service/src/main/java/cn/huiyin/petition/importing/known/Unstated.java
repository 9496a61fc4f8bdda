package cn.huiyin.petition.importing.known;

/** 台账未载明: what the ledger doesn't say is recorded as such, never invented. */
public final class Unstated {
  /** The code of an unstated ground, reason or result. */
  public static final String CODE = "UNSTATED";

  /** The words for an unstated document. */
  public static final String WORDS = "台账未载明";

  private Unstated() {}
}
