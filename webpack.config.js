/**
 * The pane as static files in `dist/addin/`. `npm run build` makes what goes to a server (ADDIN_URL says which; without it the
 * manifest points to this computer, as while developing, and the build says so); `--mode
 * development` and `--env local` take office.js from node_modules, for tests and the workbench.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import { addressProblem, DEVELOPMENT_URL, manifestFor, NO_ADDRESS } from "./addin/manifest/address.mjs";
import { FirstLoadBudget } from "./addin/manifest/first-load-budget.mjs";
import { POLICY } from "./addin/manifest/policy.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const OFFICE = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export default (env = {}, { mode = "production" } = {}) => {
  const isLocal = env.local === true || mode === "development";
  /** For the Excel of this computer: served here, but with Microsoft's own office.js. */
  const isHere = isLocal || env.excel === true;
  const isSqueezed = !isLocal || env.squeezed === true;
  const given = isHere ? undefined : process.env.ADDIN_URL;
  const address = given ?? DEVELOPMENT_URL;
  const wrong = given === undefined ? null : addressProblem(given);
  if (wrong !== null) {
    // A sentence says more than the path through webpack.
    console.error(wrong);
    process.exit(1);
  }
  if (!isHere && given === undefined) console.warn(NO_ADDRESS);
  return {
    mode,
    devtool: mode === "development" ? "source-map" : false,
    entry: { taskpane: join(root, "addin/main.tsx") },
    output: {
      path: typeof env.out === "string" ? env.out : join(root, "dist/addin"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".mjs", ".js"],
      // The whole of ExcelJS in one file, without polyfills that no Excel of today needs.
      alias: { exceljs$: join(root, "node_modules/exceljs/dist/exceljs.bare.min.js") },
    },
    module: {
      noParse: /exceljs\.bare\.min\.js$/,
      rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } }],
    },
    // Terser makes the smallest files and takes most of the time; for tests and the workbench it is enough that what nobody uses is
    // left out, which a browser would read and run on every page.
    optimization: {
      minimizer: [
        isSqueezed
          ? new TerserPlugin({ extractComments: false })
          : new EsbuildPlugin({ target: "es2022", legalComments: "none" }),
      ],
    },
    performance: false,
    plugins: [
      new HtmlPlugin({
        template: join(root, "addin/taskpane.html"),
        filename: "taskpane.html",
        scriptLoading: "defer",
        templateParameters: { office: isLocal ? "office/office.js" : OFFICE_CDN, policy: POLICY },
      }),
      new CopyPlugin({
        patterns: [
          { from: join(root, "addin/assets/*.png"), to: "assets/[name][ext]" },
          {
            from: join(root, "manifest.xml"),
            transform: (content) => manifestFor(content.toString(), address),
          },
          ...(isLocal ? officeFiles() : []),
        ],
      }),
      ...(isSqueezed ? [new FirstLoadBudget()] : []),
    ],
  };
};

/** What Excel on the web loads of it, and no more. Webpack's own minimizer breaks these files. */
function officeFiles() {
  const names = [
    "office.js",
    "excel-web-16.00.js",
    "nl-nl/office_strings.js",
    "en-us/office_strings.js",
    "telemetry/oteljs_agave.js",
  ];
  return names.map((name) => ({
    from: join(OFFICE, "dist", name),
    to: join("office", name),
    info: { minimized: true },
    transform: () => readFileSync(join(OFFICE, "dist", name)),
  }));
}
