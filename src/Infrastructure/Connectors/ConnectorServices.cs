using JippApi.Application.Pulls;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Connectors;

/// <summary>Registers the systems of ministries from which lists are read.</summary>
internal static class ConnectorServices
{
    public static IServiceCollection AddConnectors(this IServiceCollection services)
    {
        services
            .AddOptions<ConnectorOptions>()
            .BindConfiguration("Connectors")
            .Validate<IServiceProvider>(
                (options, services) => IsAcceptable(options.Labinov.Url, services.GetService<IHostEnvironment>()),
                "Connectors:Labinov:Url must be an https address without a user name or fragment (http is allowed in Development)."
            )
            .Validate(
                options =>
                    options.Labinov is { PageSize: >= 1 and <= 10_000, MaxPages: >= 1 and <= 10_000, TimeoutSeconds: >= 1 and <= 600 },
                "Connectors:Labinov: PageSize and MaxPages must be from 1 to 10,000, TimeoutSeconds from 1 to 600."
            )
            .Validate(
                options => options.Labinov.MaxBytes is >= 1 and <= 104_857_600 && options.Labinov.Every >= TimeSpan.FromMinutes(15),
                "Connectors:Labinov: MaxBytes must be from 1 to 104,857,600, Every at least 15 minutes."
            )
            .ValidateOnStart();
        return services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<ConnectorOptions>>().Value)
            .AddSingleton<ConnectorClient>()
            .AddSingleton<ISourceConnector, LabinovConnector>();
    }

    private static bool IsAcceptable(string? url, IHostEnvironment? environment) =>
        string.IsNullOrEmpty(url)
        || (
            Uri.TryCreate(url, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && environment?.IsDevelopment() == true))
            && address.UserInfo.Length == 0
            && address.Fragment.Length == 0
        );
}
