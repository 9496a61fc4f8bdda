package cn.huiyin.events.petition;

/** 办理途径 (第三十一条): the six routes of an appeal, and where everything else goes. */
public enum Route {
  /** 诉讼、检察监督、公安法定程序. */
  R31_1,
  /** 仲裁. */
  R31_2,
  /** 党员申诉、申请复审. */
  R31_3,
  /** 行政复议、裁决、确认、许可、处罚等行政程序. */
  R31_4,
  /** 申请查处违法行为、履行保护职责. */
  R31_5,
  /** 信访程序. */
  R31_6,
  /** 不适用（建议意见、咨询）. */
  NONE,
  /** 纪检监察机关. */
  DISCIPLINE,
  /** 有权处理的机关. */
  COMPETENT_ORGAN,
  /** 不属于本地或者本机关职权. */
  OUT_OF_JURISDICTION
}
