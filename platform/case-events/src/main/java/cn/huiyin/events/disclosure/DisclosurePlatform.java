package cn.huiyin.events.disclosure;

/** 公开渠道 (公开条例第二十三条至第二十五条): where an item is made open. */
public enum DisclosurePlatform {
  /** 县政府门户网站: the platform the law puts first, the only one figure F14 counts. */
  COUNTY_PORTAL,
  /** 政府公报. */
  GAZETTE,
  /** 政务新媒体. */
  NEW_MEDIA,
  /** 国家档案馆、公共图书馆、政务服务场所的查阅点. */
  READING_PLACE
}
