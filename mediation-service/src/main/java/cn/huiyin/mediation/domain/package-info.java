/**
 * 评理与积案的纯核心: rooms, mediation cases, counsel, backlog cases and the campaign, with their lifecycles
 * as tables and their rules as small named classes. Sees only {@code java.*}, {@code
 * jakarta.persistence}, the kit's casework and calendar, and its own events.
 */
package cn.huiyin.mediation.domain;
