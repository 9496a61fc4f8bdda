package cn.huiyin.events.petition;

/** 紧急信息报送对象 (第二十二、二十五条). */
public enum UrgentRecipient {
  /** 本级党委和政府. */
  PARTY_COMMITTEE_AND_GOVERNMENT,
  /** 上一级信访部门. */
  SUPERIOR_PETITION_DEPARTMENT,
  /** 国家信访局. */
  NATIONAL_BUREAU,
  /** 相关主管部门. */
  COMPETENT_DEPARTMENT,
  /** 本级信访工作联席会议办公室. */
  JOINT_CONFERENCE_OFFICE
}
