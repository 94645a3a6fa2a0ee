using JippApi.Application.Common;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Api.Pages.Explorer;

/// <summary>A demo account to sign in as.</summary>
internal sealed record DemoPerson(string Email, string Name, string Role);

/// <summary>
/// The demo accounts that pages may name: those that this server loads, and only in Development. Elsewhere it is empty.
/// </summary>
internal sealed class DemoSignInList(IHostEnvironment environment, IConfiguration configuration)
{
    public IReadOnlyList<DemoPerson> People { get; } =
        environment.IsDevelopment() && configuration.GetValue<bool>("DemoAccounts:Load")
            ? [.. DemoAccounts.All.Select(person => new DemoPerson(person.Email, person.Name, Code.Of(person.Role)))]
            : [];

    public string Password => People.Count == 0 ? "" : DemoAccounts.Password;
}
