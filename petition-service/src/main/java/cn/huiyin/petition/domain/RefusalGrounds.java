package cn.huiyin.petition.domain;

import java.util.Set;

/** 不予受理、不再受理的理由 (DOMAIN 2.7): the codes the law knows. */
public final class RefusalGrounds {
  /** 台账未载明: a ledger states that it was refused, not why; never to be chosen by a person. */
  public static final String UNSTATED = "UNSTATED";

  /** 不予受理：第十九、二十、二十三、二十八条. */
  public static final Set<String> NOT_ACCEPTED =
      Set.of("NA1", "NA2", "NA3", "NA4", "NA5", "NA6", "NA7", UNSTATED);

  /** 不再受理：第三十六、三十七条; NL2 is a practice, decided with care. */
  public static final Set<String> NO_LONGER_ACCEPTED = Set.of("NL1", "NL2", "NL3", UNSTATED);

  private RefusalGrounds() {}
}
