using JippApi.Api.Security;
using JippApi.Application.Documents;
using JippApi.Infrastructure.Mail;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.SampleData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JippApi.Api.Hosting;

/// <summary>
/// Refuses to serve others with what is meant for trying out: wherever the environment is not Development, the server
/// and the worker look at settings and database before they begin, name all that is to be mended, each with how, and
/// change nothing.
/// </summary>
internal static class TrialRefusal
{
    private const string AnotherDatabase =
        "Name a new database in ConnectionStrings:Jipp and run 'migrate' on it; take what is real with you as docs/operations.md says. To go on trying out, set ASPNETCORE_ENVIRONMENT=Development.";

    /// <summary>Stops the start where there is something to mend.</summary>
    /// <exception cref="InvalidOperationException">It names all of it.</exception>
    public static async Task RequireForOthersAsync(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            return;
        List<string> toMend = [.. Settings(app), .. (await DataAsync(app)).Select(found => $"{found} {AnotherDatabase}")];
        if (toMend.Count > 0)
            throw new InvalidOperationException(
                $"The environment is {app.Environment.EnvironmentName}, and this is set up for trying out. Nothing was changed. To mend:\n- {string.Join("\n- ", toMend)}"
            );
        if (app.Services.GetRequiredService<IOptions<MailOptions>>().Value.Smtp.Host is null)
            app.Logger.LogWarning("Mail:Smtp:Host is not set: messages are put into a folder, and nobody gets them");
        if (app.Configuration["Files:Scanner:Host"] is null)
            app.Logger.LogWarning("Files:Scanner:Host is not set: files are not searched for malware");
        if (!app.Configuration.GetValue("RateLimits:Enabled", true))
            app.Logger.LogWarning("RateLimits:Enabled is off: nobody's requests are counted");
    }

    private static IEnumerable<string> Settings(WebApplication app)
    {
        if (app.Configuration.GetValue<bool>("DemoAccounts:Load"))
            yield return "DemoAccounts:Load is on: demo accounts have a published password. Turn it off.";
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
                yield return $"{name} is {address}: what it leads to can be read and changed on the way. Set an address that begins with https.";
        }
    }

    /// <summary>
    /// What the database holds; of one that was not migrated yet nothing is known, and nothing is there.
    /// </summary>
    private static async Task<IReadOnlyList<string>> DataAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            var applied = await scope.ServiceProvider.GetRequiredService<JippDb>().Database.GetAppliedMigrationsAsync();
            return applied.Any() ? await scope.ServiceProvider.GetRequiredService<TrialData>().FindAsync(CancellationToken.None) : [];
        }
        catch (Exception e) when (e.IsUnavailable())
        {
            app.Logger.LogWarning("The database cannot be asked whether it was tried out with; demo accounts cannot sign in all the same");
            return [];
        }
    }
}
