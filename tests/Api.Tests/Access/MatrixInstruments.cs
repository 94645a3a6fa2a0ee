using JippApi.Api.Tests.LegalInstruments;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about legal instruments.</summary>
internal static class MatrixInstruments
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["RegisterLegalInstrument"] = t =>
            ("/legal-instruments", GivenInstruments.Body(t.Institution, "UNIT_DECREE", t.Published, date: "2099-01-01")),
        ["MoveLegalInstrument"] = t => ($"/legal-instruments/{t.Instrument}/transitions", new { to = "ACCEPTED" }),
        ["MoveLegalInstrument:write"] = t =>
            ($"/legal-instruments/{t.Instrument}/transitions", new { to = "REPEALED", reason = "Diganti" }),
    };
}
