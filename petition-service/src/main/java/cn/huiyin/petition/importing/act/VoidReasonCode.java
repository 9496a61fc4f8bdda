package cn.huiyin.petition.importing.act;

import cn.huiyin.petition.importing.known.Unstated;

/** 作废原因代码: the ledger gives words, an event may only carry a code (I-51). */
final class VoidReasonCode {
  private VoidReasonCode() {}

  static String of(String words) {
    if (words.contains("重复") || words.matches("(?i).*dup.*")) {
      return "CLERICAL_DUPLICATE";
    }
    return words.contains("测试") || words.matches("(?i).*test.*") ? "TEST" : Unstated.CODE;
  }
}
