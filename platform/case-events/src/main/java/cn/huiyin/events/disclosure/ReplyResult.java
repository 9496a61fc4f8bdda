package cn.huiyin.events.disclosure;

/** 答复类型 (公开条例第三十六条): the rows of part three of table 3 of the annual disclosure report. */
public enum ReplyResult {
  /** 已主动公开, 告知获取方式: counted under 予以公开. */
  ALREADY_PUBLIC,
  /** (一) 予以公开. */
  GRANTED,
  /** (二) 部分公开. */
  PARTLY_GRANTED,
  /** (三)1 属于国家秘密. */
  REFUSED_STATE_SECRET,
  /** (三)2 其他法律行政法规禁止公开. */
  REFUSED_FORBIDDEN_BY_LAW,
  /** (三)3 危及“三安全一稳定”. */
  REFUSED_SAFETY_AND_STABILITY,
  /** (三)4 保护第三方合法权益. */
  REFUSED_THIRD_PARTY_RIGHTS,
  /** (三)5 三类内部事务信息. */
  REFUSED_INTERNAL_AFFAIRS,
  /** (三)6 四类过程性信息. */
  REFUSED_PROCESS_INFORMATION,
  /** (三)7 行政执法案卷. */
  REFUSED_ENFORCEMENT_FILE,
  /** (三)8 行政查询事项. */
  REFUSED_ADMINISTRATIVE_QUERY,
  /** (四)1 本机关不掌握. */
  UNAVAILABLE_NOT_HELD,
  /** (四)2 没有现成信息需要另行制作. */
  UNAVAILABLE_NEEDS_PRODUCTION,
  /** (四)3 补正后申请内容仍不明确. */
  UNAVAILABLE_STILL_UNCLEAR,
  /** (五)1 信访举报投诉类申请 (第三十九条). */
  NOT_PROCESSED_PETITION,
  /** (五)2 重复申请. */
  NOT_PROCESSED_REPEAT,
  /** (五)3 要求提供公开出版物. */
  NOT_PROCESSED_PUBLICATION,
  /** (五)4 无正当理由大量反复申请. */
  NOT_PROCESSED_EXCESSIVE,
  /** (五)5 要求确认或者重新出具已获取信息. */
  NOT_PROCESSED_RECONFIRMATION,
  /** (六)1 申请人无正当理由逾期不补正. */
  OTHER_NOT_CORRECTED,
  /** (六)2 申请人逾期未缴纳费用. */
  OTHER_FEE_UNPAID,
  /** (六)3 其他. */
  OTHER;

  /** 不予公开、无法提供、不予处理、部分公开: what must name ground, reason and remedy (I-40a). */
  public boolean refuses() {
    return switch (this) {
      case ALREADY_PUBLIC, GRANTED, OTHER_NOT_CORRECTED, OTHER_FEE_UNPAID, OTHER -> false;
      default -> true;
    };
  }

  /** 予以公开、部分公开: something of the file leaves the house by this reply. */
  public boolean gives() {
    return this == GRANTED || this == PARTLY_GRANTED;
  }
}
