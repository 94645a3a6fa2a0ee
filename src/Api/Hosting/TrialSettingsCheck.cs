using JippApi.Api.Security;
using JippApi.Application.Documents;
using JippApi.Infrastructure.Mail;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.SampleData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JippApi.Api.Hosting;

/// <summary>
/// Refuses to start with trial settings outside of Development: before the server or the worker starts, it checks
/// settings and database, lists every problem with its remedy, and changes nothing.
/// </summary>
internal static class TrialSettingsCheck
{
    private const string DatabaseAdvice =
        "Set ConnectionStrings:Jipp to a new database and run 'migrate' on it; docs/operations.md says how to take real data along. To continue the trial, set ASPNETCORE_ENVIRONMENT=Development.";

    /// <summary>Fails if there is a problem.</summary>
    /// <exception cref="InvalidOperationException">The message lists all problems.</exception>
    public static async Task RefuseTrialSettingsAsync(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            return;
        List<string> toMend = [.. Settings(app), .. (await DataAsync(app)).Select(found => $"{found} {DatabaseAdvice}")];
        if (toMend.Count > 0)
            throw new InvalidOperationException(
                $"The environment is {app.Environment.EnvironmentName}, but this server has trial settings. Nothing was changed. To fix:\n- {string.Join("\n- ", toMend)}"
            );
        if (app.Services.GetRequiredService<IOptions<MailOptions>>().Value.Smtp.Host is null)
            app.Logger.LogWarning("Mail:Smtp:Host is not set: messages are written to a folder and not sent");
        if (app.Configuration["Files:Scanner:Host"] is null)
            app.Logger.LogWarning("Files:Scanner:Host is not set: files are not scanned for malware");
        if (!app.Configuration.GetValue("RateLimits:Enabled", true))
            app.Logger.LogWarning("RateLimits:Enabled is off: requests are not limited");
    }

    private static IEnumerable<string> Settings(WebApplication app)
    {
        if (app.Configuration.GetValue<bool>("DemoAccounts:Load"))
            yield return "DemoAccounts:Load is on, but demo accounts have a published password. Turn it off.";
        (string Name, string? Address)[] addresses =
        [
            ("Authentication:Issuer", app.Services.GetRequiredService<AuthenticationOptions>().Issuer),
            ("Authentication:Authority", app.Services.GetRequiredService<AuthenticationOptions>().Authority),
            ("Documents:PublicAddress", app.Services.GetRequiredService<DocumentPolicy>().PublicAddress),
            ("Mail:WebAddress", app.Services.GetRequiredService<IOptions<MailOptions>>().Value.WebAddress),
        ];
        foreach (var (name, address) in addresses)
        {
            if (address?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) == true)
                yield return $"{name} is {address}: without TLS, its links can be read and changed on the way. Set an address that starts with https.";
        }
    }

    /// <summary>
    /// Checks the database for trial data; one that has not been migrated yet has none.
    /// </summary>
    private static async Task<IReadOnlyList<string>> DataAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            var applied = await scope.ServiceProvider.GetRequiredService<JippDb>().Database.GetAppliedMigrationsAsync();
            return applied.Any() ? await scope.ServiceProvider.GetRequiredService<DemoDataCheck>().FindAsync(CancellationToken.None) : [];
        }
        catch (Exception e) when (e.IsUnavailable())
        {
            app.Logger.LogWarning("The database could not be checked for trial data; demo accounts cannot sign in in any case");
            return [];
        }
    }
}
