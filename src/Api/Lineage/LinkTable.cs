using JippApi.Api.Conventions.Exports;
using JippApi.Application.Lineage;

namespace JippApi.Api.Lineage;

/// <summary>The columns in which replication links are exported.</summary>
internal static class LinkTable
{
    public static readonly Table<LinkItem> Links = new Table<LinkItem>("replication-links", "Tautan replikasi — Replication links")
        .Id("id", l => l.Id)
        .Id("originId", l => l.Origin.Id)
        .LongText("origin", l => l.Origin.Title)
        .Registry("originRegistryNumber", l => l.Origin.RegistryNumber)
        .Number("originRevision", l => l.OriginRevision)
        .Id("replicaId", l => l.Replica.Id)
        .LongText("replica", l => l.Replica.Title)
        .Registry("replicaRegistryNumber", l => l.Replica.RegistryNumber)
        .Code("kind", "link-kinds", l => l.Kind)
        .Day("since", l => l.Since)
        .Id("planId", l => l.PlanId)
        .LongText("note", l => l.Note)
        .Code("status", "link-statuses", l => l.Status)
        .Time("updatedAt", l => l.UpdatedAt);
}
