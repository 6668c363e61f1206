using System.Text;
using Microsoft.AspNetCore.Http;
using ReportCompiler.Publishing.Indexes;
using ReportCompiler.Publishing.Previews;

namespace ReportCompiler.Preview;

/// <summary>Answers with the pages of the site and what shows the findings over them.</summary>
/// <param name="preview">The site.</param>
/// <param name="isEditing">Whether reports can be filled in from its pages.</param>
internal sealed class PreviewPages(SitePreview preview, bool isEditing)
{
    /// <summary>Where pages are told to load anew. No agency's id begins with a hyphen.</summary>
    public const string Events = "/-/events";

    private const string Findings = "/-/findings";
    private const string Page = "index.html";
    private const string OwnFiles = "/-/";

    // What the server adds to a page needs its script and its answers; pages say what they need in themselves.
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    private const string Additions = "<link rel=\"stylesheet\" href=\"/-/preview.css\"><script src=\"/-/preview.js\" defer></script></head>";
    private const string WayToEdit = "<link rel=\"stylesheet\" href=\"/-/edit.css\"><script src=\"/-/edit-start.js\" type=\"module\"></script>";
    private const string Edit = "<link rel=\"stylesheet\" href=\"/-/edit.css\"><script src=\"/-/edit.js\" type=\"module\"></script></head>";
    private const string EditedNow = "edit";

    /// <summary>Answers a request.</summary>
    public Task Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var path = context.Request.Path.Value ?? "/";
        if (path == Findings)
        {
            return Send(context, "application/json", Encoding.UTF8.GetBytes(FindingsJson.Of(preview.FindingsOf(context.Request.Query["page"].ToString()))));
        }

        return path.StartsWith(OwnFiles, StringComparison.Ordinal) ? SendOwn(context, path[OwnFiles.Length..]) : SendPage(context, path);
    }

    private Task SendOwn(HttpContext context, string name)
    {
        using var resource = IsOwn(name) ? typeof(PreviewPages).Assembly.GetManifestResourceStream(name) : null;
        if (resource is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        using var content = new MemoryStream();
        resource.CopyTo(content);
        return Send(context, MediaType(name), content.ToArray());
    }

    private bool IsOwn(string name) => name is "preview.js" or "preview.css" || (isEditing && name.StartsWith(EditedNow, StringComparison.Ordinal));

    private Task SendPage(HttpContext context, string path)
    {
        try
        {
            var content = preview.Make(path);
            if (content is null)
            {
                // A folder without its slash would have its links lead astray.
                if (!path.EndsWith('/') && preview.Make(path + "/") is not null)
                {
                    // From a single slash on: with two, it would be the address of another machine.
                    context.Response.Redirect("/" + path.Trim('/') + "/");
                    return Task.CompletedTask;
                }

                context.Response.StatusCode = StatusCodes.Status404NotFound;
                content = preview.Make("404.html") ?? [];
                path = "404.html";
            }

            var type = MediaType(path);
            return Send(context, type, type == MediaType(Page) ? Extend(content, AdditionsTo(context, path)) : content);
        }
        catch (PreviewFailedException problem)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Send(context, MediaType(Page), Encoding.UTF8.GetBytes(FailurePage(problem.Message)));
        }
    }

    // A page that is being filled in says itself what is wrong, and is not loaded anew under the hands of whoever fills it in.
    private string AdditionsTo(HttpContext context, string path)
    {
        var isReport = isEditing && preview.ReportAt(path) is not null;
        return isReport && context.Request.Query.ContainsKey(EditedNow) ? Edit
            : !isEditing ? Additions
            : (isReport ? "<meta name=\"reportc-fills-in\" content=\"?edit\">" : string.Empty) + WayToEdit + Additions;
    }

    private static byte[] Extend(byte[] page, string additions)
    {
        var text = Encoding.UTF8.GetString(page);
        var start = text.IndexOf("<meta http-equiv=\"Content-Security-Policy\"", StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf('>', start);
        text = end < 0 ? text : text.Remove(start, end - start + 1);
        var head = text.IndexOf("</head>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(head < 0 ? text : text.Remove(head, "</head>".Length).Insert(head, additions));
    }

    private static string FailurePage(string message) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Page failed</title>{Additions}<body><h1>Page failed</h1><pre>{System.Net.WebUtility.HtmlEncode(message)}</pre></body></html>";

    private static Task Send(HttpContext context, string type, byte[] content)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(content, 0, content.Length);
    }

    // Whatever is text is UTF-8; a folder stands for its page.
    private static string MediaType(string path)
    {
        var type = MediaTypes.Of(Path.GetExtension(path).Length > 0 ? path : Page);
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }
}
