/**
 * 同一事项的识别 (DOMAIN 2.12): compares two petitions and proposes what the later is to the earlier.
 * Pure, and never more than a proposal: a person confirms.
 */
package cn.huiyin.petition.domain.likeness;
