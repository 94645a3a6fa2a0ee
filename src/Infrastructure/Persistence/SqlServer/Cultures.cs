using System.Globalization;

namespace JippApi.Infrastructure.Persistence.SqlServer;

/// <summary>The driver opens no connection where .NET runs without ICU, and says so only then, to each request anew.</summary>
internal static class Cultures
{
    /// <exception cref="InvalidOperationException">The process runs in globalization-invariant mode.</exception>
    public static void Require()
    {
        try
        {
            _ = CultureInfo.GetCultureInfo("id-ID");
        }
        catch (CultureNotFoundException e)
        {
            throw new InvalidOperationException(
                "SQL Server cannot be used in globalization-invariant mode. Install ICU (libicu) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.", e);
        }
    }
}
