using JippApi.Api.Conventions.Requests;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Innovations;

/// <summary>The filters by whether, how and when somebody confirmed that an innovation still runs.</summary>
internal static class ConfirmationParameters
{
    public static readonly IReadOnlyList<Parameter> Filters =
    [
        Parameter.CodesOf<Freshness>(
            Facets.Freshness,
            "freshnesses",
            "Sejauh mana konfirmasi keberlangsungan masih berlaku. — How far the confirmation can still be relied on.",
            "CONFIRMED,DUE"
        ),
        Parameter.CodesOf<ConfirmationMethod>(
            Facets.ConfirmationMethod,
            "confirmation-methods",
            "Cara konfirmasi terakhir diperoleh. — How the last confirmation was found out.",
            "HUB_VISIT"
        ),
        Parameter.Day(
            "confirmedSince",
            TimeRole.Start,
            "Dikonfirmasi pada hari ini (WIB) atau sesudahnya. — Confirmed on this day (WIB) or later.",
            "2026-01-01"
        ),
        new(
            "inDispute",
            ParameterType.Boolean,
            "true: ada pihak lain yang menyatakan sebaliknya dan belum diputuskan. — "
                + "true: another party says otherwise and nobody has decided yet."
        ),
    ];
}
