using JippApi.Api.Conventions.Exports;
using JippApi.Application.Attestations;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Attestations;

/// <summary>The columns in which the counts of existence are exported.</summary>
internal static class ExistenceSummaryTable
{
    public static readonly Table<ExistenceGroup> Groups = new Table<ExistenceGroup>(
        "existence-summary",
        "Keberlangsungan inovasi — Existence of innovations"
    )
        .Text("groupCode", g => g.Key)
        .Text("group", g => g.Label)
        .Number("total", g => g.Total)
        .Number("unconfirmed", g => Of(g, Existence.Unconfirmed))
        .Number("active", g => Of(g, Existence.Active))
        .Number("developed", g => Of(g, Existence.Developed))
        .Number("dormant", g => Of(g, Existence.Dormant))
        .Number("stopped", g => Of(g, Existence.Stopped))
        .Number("absorbed", g => Of(g, Existence.Absorbed))
        .Number("replaced", g => Of(g, Existence.Replaced))
        .Number("neverConfirmed", g => Of(g, Freshness.Never))
        .Number("confirmed", g => Of(g, Freshness.Confirmed))
        .Number("expiresSoon", g => Of(g, Freshness.Due))
        .Number("expired", g => Of(g, Freshness.Overdue));

    private static int Of(ExistenceGroup group, Existence existence) => group.States.Single(state => state.Existence == existence).Count;

    private static int Of(ExistenceGroup group, Freshness freshness) => group.Freshness.Single(state => state.Freshness == freshness).Count;
}
