using JippApi.Api.Conventions.Exports;
using JippApi.Application.Pulls;

namespace JippApi.Api.Pulls;

/// <summary>The columns in which pulls are exported.</summary>
internal static class PullTable
{
    public static readonly Table<PullItem> Pulls = new Table<PullItem>("pulls", "Penarikan data — Pulls")
        .Id("id", p => p.Id)
        .Code("source", "sources", p => p.Source)
        .Code("status", "pull-statuses", p => p.Status)
        .Time("requestedAt", p => p.RequestedAt)
        .Time("endedAt", p => p.EndedAt)
        .Number("pages", p => p.Pages)
        .Number("rows", p => p.Rows)
        .Number("faults", p => p.Faults)
        .Code("lastFault", "pull-faults", p => p.LastFault)
        .Number("vanished", p => p.Vanished);
}
