using JippApi.Application.Access;
using JippApi.Infrastructure.Work;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Mail;

/// <summary>Registers the sending of mail.</summary>
internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services) =>
        services
            .AddSettings<MailOptions>("Mail")
            .AddSingleton<IMailer>(provider =>
                provider.GetRequiredService<MailOptions>() is { Smtp.Host: not null } options
                    ? new SmtpMailer(options)
                    : new FolderMailer(provider.GetRequiredService<MailOptions>())
            )
            .AddSingleton<ICodeMail, CodeMail>()
            .AddSingleton<IBackgroundWork, MailSender>();
}
