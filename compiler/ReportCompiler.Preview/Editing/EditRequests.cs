using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using ReportCompiler.Preview.Messages;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Preview.Editing;

/// <summary>Answers what pages ask that fill reports in, and nobody else: whoever asks holds the token of the printed address.</summary>
/// <param name="editor">Fills reports in.</param>
internal sealed class EditRequests(ReportEditor editor)
{
    /// <summary>Where its answers stand.</summary>
    public const string Root = "/-/edit/";

    /// <summary>The header that the token is sent in.</summary>
    public const string TokenHeader = "X-Reportc-Token";

    private const int MaxBytes = 1024 * 1024;
    private const int TokenLength = 40;

    /// <summary>What a page must hold to change anything; another at each start.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(TokenLength, lowercase: true);

    /// <summary>Answers a request.</summary>
    public async Task Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        var language = Language.Find(context.Request.Query["lang"].ToString()) ?? Language.English;
        try
        {
            Admit(context.Request);
            await Answer(context, context.Request.Path.Value![Root.Length..], language);
        }
        catch (EditRefusedException refused)
        {
            context.Response.StatusCode = refused.Status;
            await Send(context, new EditRefusal(refused.Problem.In(language), refused.Now), MessageJson.Default.EditRefusal);
        }
    }

    private async Task Answer(HttpContext context, string what, Language language)
    {
        switch ((context.Request.Method, what))
        {
            case ("GET", "report"):
                await Send(context, editor.Open(context.Request.Query["page"].ToString()), MessageJson.Default.EditedReport);
                break;
            case ("GET", "choices"):
                await Send(context, editor.Choices(language), MessageJson.Default.BeginningChoice);
                break;
            case ("POST", "draft"):
                await Send(context, editor.Check(await Read(context, MessageJson.Default.DraftRequest), language), MessageJson.Default.CheckedDraft);
                break;
            case ("POST", "prose"):
                await Send(context, editor.Prose(await Read(context, MessageJson.Default.DraftRequest)), MessageJson.Default.String);
                break;
            case ("POST", "save"):
                await Send(context, editor.Save(await Read(context, MessageJson.Default.DraftRequest), language), MessageJson.Default.CheckedDraft);
                break;
            case ("POST", "changes"):
                await Send(
                    context, editor.Changes(await Read(context, MessageJson.Default.DraftRequest), language), MessageJson.Default.IReadOnlyListChangeLine);
                break;
            case ("POST", "commit"):
                editor.Commit(await Read(context, MessageJson.Default.CommitRequest));
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
            case ("POST", "new"):
                await Send(context, editor.Begin(await Read(context, MessageJson.Default.NewReportRequest)), MessageJson.Default.String);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    // The token is in no address that is sent, and in no cookie that another server of this machine would be sent too.
    private void Admit(HttpRequest request)
    {
        var held = Encoding.UTF8.GetBytes(request.Headers[TokenHeader].ToString());
        var isOwn = CryptographicOperations.FixedTimeEquals(held, Encoding.UTF8.GetBytes(Token));
        var origin = request.Headers.Origin.ToString();
        var isHere = request.Host.Port == request.HttpContext.Connection.LocalPort
            && (origin == $"{request.Scheme}://{request.Host.Value}" || (origin.Length == 0 && HttpMethods.IsGet(request.Method)));
        if (!isOwn || !isHere)
        {
            throw EditRefusals.Foreign();
        }
    }

    private static async Task<T> Read<T>(HttpContext context, JsonTypeInfo<T> type)
    {
        var body = await ReadBytes(context);
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw EditRefusals.Malformed();
        }
        catch (JsonException)
        {
            throw EditRefusals.Malformed();
        }
    }

    private static async Task<byte[]> ReadBytes(HttpContext context)
    {
        if (context.Request.ContentLength > MaxBytes)
        {
            throw EditRefusals.TooLarge();
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > MaxBytes)
            {
                throw EditRefusals.TooLarge();
            }
        }

        return body.ToArray();
    }

    private static Task Send<T>(HttpContext context, T message, JsonTypeInfo<T> type)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(message, type);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = content.Length;
        return context.Response.Body.WriteAsync(content, 0, content.Length);
    }
}
