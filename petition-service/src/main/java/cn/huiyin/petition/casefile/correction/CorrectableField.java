package cn.huiyin.petition.casefile.correction;

import cn.huiyin.petition.identity.PetitionerDetails;

/** 可以更正的个人信息. */
public enum CorrectableField {
  NAME {
    @Override
    PetitionerDetails put(PetitionerDetails old, String value) {
      return new PetitionerDetails(
          value, old.idNumber(), old.phone(), old.address(), old.protectedAs());
    }
  },
  ID_NUMBER {
    @Override
    PetitionerDetails put(PetitionerDetails old, String value) {
      return new PetitionerDetails(
          old.name(), value, old.phone(), old.address(), old.protectedAs());
    }
  },
  PHONE {
    @Override
    PetitionerDetails put(PetitionerDetails old, String value) {
      return new PetitionerDetails(
          old.name(), old.idNumber(), value, old.address(), old.protectedAs());
    }
  },
  ADDRESS {
    @Override
    PetitionerDetails put(PetitionerDetails old, String value) {
      return new PetitionerDetails(
          old.name(), old.idNumber(), old.phone(), value, old.protectedAs());
    }
  };

  /** The same person with this field put right. */
  abstract PetitionerDetails put(PetitionerDetails old, String value);
}
