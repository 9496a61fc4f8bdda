package cn.huiyin.events.ledger;

/** 普法宣传类型 (DOMAIN 6.2): says what the quantity of a record means. */
public enum OutreachType {
  /** 公众号文章（篇）: one article published on one account. */
  ARTICLE,
  /** 转发推送（条）. */
  REPOST,
  /** 阅读量（人次）: a cumulative snapshot of one article, never added to another snapshot. */
  READ,
  /** 折页、手册（份）: handed out, not printed. */
  LEAFLET,
  /** 横幅（条）. */
  BANNER,
  /** 海报、标语（张）. */
  POSTER,
  /** 图片（张）. */
  PICTURE,
  /** LED屏（块·天）. */
  LED,
  /** 宣传专栏（个）. */
  COLUMN,
  /** 上街咨询（场）: one place, one day. */
  STREET_CONSULTATION,
  /** 进社区进乡村专场（场）. */
  VILLAGE_SPECIAL,
  /** 来访接待中心宣传（次）. */
  RECEPTION_CENTRE
}
