using System.Globalization;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Assigns agreement numbers (<i>nomor surat kesepakatan</i>), one sequence per year.</summary>
public static class AgreementNumbers
{
    /// <summary>Returns the next number.</summary>
    public static async Task<string> NextAgreementNumberAsync(IAppDb db, DateTimeOffset at, CancellationToken ct) =>
        Of(await db.NextUnbrokenNumberAsync($"agreement-{Wib.DayOf(at).Year}", ct), at);

    /// <summary>
    /// Returns the number at a position of a year's sequence: <c>NNN/JIPPNAS/MM/YYYY</c>, with the month of the
    /// agreement (WIB).
    /// </summary>
    public static string Of(int number, DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:D3}/JIPPNAS/{Wib.DayOf(at):MM/yyyy}");
}
